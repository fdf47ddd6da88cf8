type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | null | undefined>>;

/** Builds an element. Strings become text, never markup; an attribute that is true stands empty, one that is false or null is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return element;
}

/** The element of the page that has this id; it is in index.html, so its absence is our own mistake. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element #${id}.`);
  return element;
}

/** Marks a button as not to be pressed now, and keeps its place in the tab order: `disabled` would drop the focus. */
export function setPressable(button: HTMLButtonElement, pressable: boolean): void {
  button.setAttribute('aria-disabled', String(!pressable));
}

export const isPressable = (button: HTMLButtonElement): boolean => button.getAttribute('aria-disabled') !== 'true';
