import MarkdownIt from 'markdown-it';

const allowed = /^(https?:|mailto:|#\/)/i;

/**
 * The Markdown that Teams shows in a card and in a bot's message: no HTML, no images (a picture's address could carry words
 * out), links only to http, https and mailto.
 */
const markdown = new MarkdownIt('zero', { html: false, breaks: true })
  .enable(['emphasis', 'strikethrough', 'backticks', 'list', 'blockquote', 'link', 'escape', 'newline', 'entity']);
markdown.validateLink = (address) => allowed.test(address.trim());

/** HTML that is safe to insert: built by markdown-it with every piece of text escaped. */
export const htmlOf = (text: string): string => markdown.render(text);
