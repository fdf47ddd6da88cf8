import { announce } from '../../shared/announce.js';
import type { Circle, PersonChange, PersonPage, Strength } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { firstNameOf } from '../../shared/person/head.js';
import { once } from '../../shared/press.js';
import { tell, type TabKey } from '../strings/strings.js';

const circles: Readonly<Record<Circle, TabKey>> = {
  client: 'circleClient', colleague: 'circleColleague', manager: 'circleManager', report: 'circleReport', friend: 'circleFriend',
  family: 'circleFamily', candidate: 'circleCandidate', supplier: 'circleSupplier', new: 'circleNew',
};

const strengths: Readonly<Record<Strength, TabKey>> = { new: 'strengthNew', light: 'strengthLight', steady: 'strengthSteady', close: 'strengthClose' };

const keep = 'keep';
const cadences: readonly (readonly [value: string, key: TabKey])[] = [
  [keep, 'cadenceKeep'], ['', 'cadenceAuto'], ['7', 'cadenceWeek'], ['14', 'cadenceFortnight'], ['30', 'cadenceMonth'], ['91', 'cadenceQuarter'],
];

/** How close the two are, with the reasons; and what the owner wishes to be otherwise. */
export function wishesSection(owner: Owner, page: PersonPage, changed: () => void): HTMLElement {
  const circle = select('circle', [['', tell('circleAuto')], ...Object.entries(circles).map(([value, key]) => [value, tell(key)] as const)], page.circleIsYours ? page.circle : '');
  const cadence = select('cadence', cadences.map(([value, key]) => [value, tell(key)]), keep);
  const mute = el('input', { type: 'checkbox', id: 'mute', checked: page.muted });
  const save = el('button', { type: 'submit', class: 'button plain' }, tell('save'));
  const form = el('form', { class: 'wishes' },
    field(circle, tell('circle')), field(cadence, tell('cadence')),
    el('div', { class: 'check' }, mute, el('label', { for: 'mute' }, tell('mute', { name: firstNameOf(page.person) }))), save);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(save, async () => {
      await owner.api.change(page.person.address, wishes(circle.value, cadence.value, mute.checked));
      announce(tell('saved'));
      changed();
    });
  });
  return el('section', { class: 'card' },
    el('h2', {}, tell('howClose')),
    el('p', {}, el('bdi', {}, page.circleText), ' · ', tell(strengths[page.strength])),
    el('ul', { class: 'facts' }, ...page.strengthReasons.map((reason) => el('li', {}, el('span', { dir: 'auto' }, reason)))),
    form);
}

const wishes = (circle: string, cadence: string, muted: boolean): PersonChange => ({
  circle: circle === '' ? null : circle as Circle,
  muted,
  ...(cadence === keep ? {} : { cadenceDays: cadence === '' ? null : Number(cadence) }),
});

function select(id: string, options: readonly (readonly [value: string, label: string])[], chosen: string): HTMLSelectElement {
  return el('select', { id }, ...options.map(([value, label]) => el('option', { value, selected: value === chosen }, label)));
}

const field = (control: HTMLElement, label: string): HTMLElement => el('div', { class: 'field' }, el('label', { for: control.id }, label), control);
