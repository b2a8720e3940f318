import { Link } from '@tiptap/extension-link';

/** Where a link of a document may lead; the server keeps to the same, see `Vocabulary`. */
const ADDRESS = /^(?:https?|mailto|tel):\P{Cc}{0,2000}$/iu;

export function mayLead(href: string): boolean {
  return ADDRESS.test(href);
}

/** A link says where it leads, and nothing else: how it opens and looks is not for whoever wrote it. It ends where it ends: words typed behind it are not in it. */
export const SafeLink = Link.extend({
  inclusive: false,
  addAttributes() {
    const { href } = this.parent!() as { href: object };
    return { href };
  },
}).configure({
  openOnClick: false,
  protocols: ['mailto', 'tel'],
  isAllowedUri: mayLead,
  HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: '_blank' },
});
