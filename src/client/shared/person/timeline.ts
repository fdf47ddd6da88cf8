import type { Timeline } from '../api/contract.js';
import { el } from '../dom.js';
import { svgNamespace } from '../drawing.js';
import type { Times } from '../times.js';
import { say, type Key } from '../strings/strings.js';
import { monthsOf, placeOf, startOf } from './timelineScale.js';

const lanes: readonly { readonly kind: 'sent' | 'met' | 'received'; readonly y: number; readonly key: Key }[] = [
  { kind: 'sent', y: 16, key: 'timelineSent' },
  { kind: 'met', y: 40, key: 'timelineMet' },
  { kind: 'received', y: 64, key: 'timelineReceived' },
];

/** Mail and meetings of the two over time, drawn; the same stands below in words. */
export function timelineFigure(whole: Timeline, times: Times, name: string): HTMLElement {
  const timeline = { ...whole, from: startOf(whole) };
  const title = say('timeline', { name });
  const ground = lanes.map(({ y }) => shape('line', { x1: '0%', x2: '100%', y1: y, y2: y, class: 'lane' }));
  const months = monthsOf(timeline.from, timeline.to).map((on) =>
    shape('text', { x: across(timeline, on), y: 90, class: 'month' }, times.month(on)));
  const marks = lanes.flatMap(({ kind, y }) => timeline.days.filter((day) => day[kind]).map(({ on }) => mark(kind, across(timeline, on), y, times.date(on))));
  const picture = shape('svg', { class: 'timeline', role: 'img', 'aria-label': title }, ...ground, ...months, ...marks);
  return el('figure', {}, picture, legend(), el('figcaption', { dir: 'auto' }, timeline.text));
}

function mark(kind: string, x: string, y: number, day: string): SVGElement {
  const title = shape('title', {}, day);
  return kind === 'met'
    ? shape('rect', { class: 'mark-met', x, y: y - 5, width: 10, height: 10, rx: 2, transform: 'translate(-5 0)' }, title)
    : shape('circle', { class: `mark-${kind}`, cx: x, cy: y, r: 5 }, title);
}

const legend = (): HTMLElement =>
  el('ul', { class: 'legend' }, ...lanes.map(({ kind, key }) => el('li', {}, el('span', { class: `key-${kind}`, 'aria-hidden': 'true' }), say(key))));

/** Time runs as the text does. */
function across({ from, to }: Timeline, on: string): string {
  const place = placeOf(from, to, on);
  return `${document.dir === 'rtl' ? 100 - place : place}%`;
}

function shape(tag: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
