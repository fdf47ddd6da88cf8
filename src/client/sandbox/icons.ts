import { draw } from '../shared/drawing.js';
import * as shapes from '../shared/iconShapes.js';

export { nudgeBotMark } from '../shared/drawing.js';

const named = {
  chat: shapes.chat,
  people: shapes.people,
  mail: shapes.mail,
  panel: shapes.panel,
  send: shapes.send,
  dismiss: shapes.dismiss,
  calendar: shapes.calendar,
  envelope: shapes.envelope,
  clock: shapes.clock,
  sunny: shapes.sunny,
  week: shapes.week,
  down: shapes.down,
  stop: shapes.stop,
  error: shapes.error,
  info: shapes.info,
  done: shapes.done,
  eye: shapes.eye,
  location: shapes.location,
  draft: shapes.draft,
} as const;

export type IconName = keyof typeof named;

export const icon = (name: IconName): SVGSVGElement => draw(named[name]);
