import type { Attendee, Mail, Meeting } from '../api/contract.js';
import { el } from '../../shared/dom.js';
import { icon } from '../icons.js';
import { nameAndAddress, nameOf } from '../names.js';
import { spanOf } from '../spans.js';
import { ownerAvatar } from './avatar.js';
import type { ClockView } from './clock.js';

/** A mail, whole, as text. */
export function mailPage(mail: Mail, draft: boolean, clock: ClockView): HTMLElement {
  const at = new Date(mail.at);
  const from = mail.from;
  return el(
    'article',
    { class: 'source' },
    el('h2', {}, mail.subject ?? '(no subject)'),
    draft ? el('p', {}, el('span', { class: 'badge draft' }, 'Draft, not sent')) : null,
    mail.sentByNudgeBot ? el('p', {}, el('span', { class: 'badge' }, 'Sent by NudgeBot')) : null,
    el(
      'div',
      { class: 'source-head' },
      from ? ownerAvatar(from.address, nameOf(from)) : null,
      el('span', { class: 'source-from' }, from ? nameOf(from) : 'Unknown sender'),
      from && nameOf(from) !== from.address ? el('span', { class: 'source-to' }, from.address) : null,
      el('time', { datetime: mail.at }, `${clock.times.fullDay(at)}, ${clock.times.time(at)}`),
      el('span', { class: 'source-to' }, `To ${mail.to.map(nameAndAddress).join(', ') || 'nobody yet'}`),
      mail.cc && mail.cc.length > 0 ? el('span', { class: 'source-to' }, `Cc ${mail.cc.map(nameAndAddress).join(', ')}`) : null,
    ),
    el('div', { class: 'source-text' }, mail.text?.trim() ?? ''),
  );
}

/** A meeting: when, where, who, and what each answered. */
export function meetingPage(meeting: Meeting, clock: ClockView): HTMLElement {
  const attendees = meeting.attendees ?? [];
  return el(
    'article',
    { class: 'source' },
    el('h2', {}, meeting.subject ?? '(no subject)'),
    el('p', { class: 'source-fact' }, icon('calendar'), spanOf(clock.times, new Date(meeting.start), new Date(meeting.end))),
    meeting.location ? el('p', { class: 'source-fact' }, icon('location'), meeting.location) : null,
    meeting.organizer ? el('p', { class: 'source-fact' }, icon('info'), `Organised by ${nameAndAddress(meeting.organizer)}`) : null,
    el('h3', { class: 'group' }, attendees.length === 1 ? '1 attendee' : `${attendees.length} attendees`),
    el('ul', { class: 'attendees' }, ...attendees.map((attendee) => el(
      'li',
      {},
      ownerAvatar(attendee.address, nameOf(attendee)),
      el('span', { class: 'attendee-name' }, nameOf(attendee)),
      el('span', { class: 'attendee-answer' }, answerOf(attendee)),
    ))),
  );
}

const answers: Readonly<Record<string, string>> = {
  accepted: 'Accepted',
  tentativelyAccepted: 'Perhaps',
  declined: 'Declined',
  organizer: 'Organiser',
  notResponded: 'Has not answered',
  none: 'Has not answered',
};

function answerOf({ response, type }: Attendee): string {
  const answer = answers[response ?? 'none'] ?? 'Has not answered';
  return type === 'optional' ? `${answer}, optional` : answer;
}
