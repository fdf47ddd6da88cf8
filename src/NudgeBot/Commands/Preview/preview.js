// The three filters. Without scripts the page shows everything.
const form = document.querySelector('.filters');
const shown = document.getElementById('shown');

function suits(element, name, wanted) {
  return wanted === '' || element.dataset[name].split(' ').includes(wanted);
}

function show() {
  const { language, register, tone } = Object.fromEntries(new FormData(form));
  for (const part of document.querySelectorAll('.language')) part.classList.toggle('hidden', !suits(part, 'language', language));
  for (const one of document.querySelectorAll('[data-tone]')) one.classList.toggle('hidden', !suits(one, 'register', register) || !suits(one, 'tone', tone));
  const mails = document.querySelectorAll('.language:not(.hidden) article:not(.hidden)').length;
  shown.textContent = mails === 1 ? '1 mail shown' : `${mails} mails shown`;
}

form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
