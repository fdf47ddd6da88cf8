const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same words as HTML for a reply: what the owner saw is what stands there. */
export const replyHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => named[letter] ?? letter).replace(/\r\n?|\n/g, '<br>').replace(/ {2}/g, ' &nbsp;');
