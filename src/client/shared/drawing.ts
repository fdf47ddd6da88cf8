import type { IconShape } from './iconShapes.js';

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** A picture beside words or under a label: screen readers pass over it. */
export const draw = ([size, outline]: IconShape): SVGSVGElement => drawing(size, [{ outline }], 'icon');

/** NudgeBot's mark, as manifest/icons.mjs draws it: a speech bubble with a face, being nudged. */
export function nudgeBotMark(): SVGSVGElement {
  return drawing(96, [
    { outline: 'M26 22h32a16 16 0 0 1 16 16v16a16 16 0 0 1-16 16H43L27.5 83.5a2 2 0 0 1-3.5-1.5V70A16 16 0 0 1 10 54V38a16 16 0 0 1 16-16zM32.5 37a4 4 0 0 0-4 4v8a4 4 0 0 0 8 0v-8a4 4 0 0 0-4-4zm19 0a4 4 0 0 0-4 4v8a4 4 0 0 0 8 0v-8a4 4 0 0 0-4-4z' },
    { outline: 'M65 13.5A26 26 0 0 1 82.5 31M68.5 3.5A37 37 0 0 1 92.5 27.5', stroke: true },
  ], 'mark');
}

function drawing(size: number, lines: readonly { readonly outline: string; readonly stroke?: boolean }[], className: string): SVGSVGElement {
  const picture = document.createElementNS(svgNamespace, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('class', className);
  picture.setAttribute('aria-hidden', 'true');
  picture.append(...lines.map(({ outline, stroke }) => {
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('d', outline);
    if (stroke) path.setAttribute('class', 'stroke');
    return path;
  }));
  return picture;
}
