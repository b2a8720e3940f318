import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { realLists } from './word-lists';

/** Signs and counters of web pages, in pixels: nobody misses them. */
const SMALL = 32;

/** What comes from elsewhere: lists of Word are lists, and that a picture does not come along is said. */
export function pasted(picture: () => void): Extension {
  const tell = () => void setTimeout(picture);
  return Extension.create({
    name: 'pasted',
    addProseMirrorPlugins: () => [new Plugin({
      props: {
        transformPastedHTML(html) {
          if (hasPicture(html)) tell();
          return realLists(html);
        },
        handleDOMEvents: {
          paste: (_, event) => isPicture(event.clipboardData) && tell(),
          drop: (_, event) => isPicture(event.dataTransfer) && tell(),
        },
      },
    })],
  });
}

/** And nothing else: a table copied from a spreadsheet brings its picture too. */
function isPicture(brought: DataTransfer | null): boolean {
  return brought !== null && !brought.getData('text/plain') && !brought.getData('text/html')
    && [...brought.files].some(({ type }) => type.startsWith('image/'));
}

function hasPicture(html: string): boolean {
  if (!/<img\b/i.test(html)) return false;
  const pictures = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('img');
  return [...pictures].some((picture) => !(size(picture, 'width') <= SMALL || size(picture, 'height') <= SMALL));
}

function size(picture: HTMLElement, side: string): number {
  return parseInt(picture.getAttribute(side) ?? '', 10);
}
