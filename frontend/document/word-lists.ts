const LIST = /mso-list:\s*(l\d+) level(\d+) (lfo\d+)/i;
const MARK = /mso-list:\s*ignore/i;
/** « 1. », « 2) », « a. », « (iv) »; a letter alone is one of Word's bullets. */
const NUMBERED = /^(?:\d+(?:\.\d+)*\s*[.)°-]?|\(?[a-z]{1,5}[.)])$/i;

interface Open { level: number; name: string; list: HTMLElement }

/** Word writes lists as paragraphs with a mark before them: they become lists again, one in the other by their level. */
export function realLists(html: string): string {
  if (!LIST.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  let open: Open[] = [];
  page.querySelectorAll('p').forEach((line) => {
    const [, name, level] = LIST.exec(line.getAttribute('style') ?? '') ?? [];
    if (!name || !level) return;
    const follows = open[0] && line.previousElementSibling === open[0].list;
    open = put(line, name, Number(level), follows ? open : []);
  });
  return page.body.innerHTML;
}

/** @returns the lists that are open behind it, the innermost last */
function put(line: HTMLElement, name: string, level: number, before: Open[]): Open[] {
  const mark = takeMark(line);
  const kind = NUMBERED.test(mark) ? 'ol' : 'ul';
  const open = before.filter((one) => one.level < level || (one.level === level && one.name === name && one.list.localName === kind));
  if (open.at(-1)?.level !== level) open.push({ level, name, list: begin(line, kind, mark, open.at(-1)) });
  const item = line.ownerDocument.createElement('li');
  open.at(-1)!.list.append(item);
  item.append(line);
  return open;
}

function begin(line: HTMLElement, kind: string, mark: string, around: Open | undefined): HTMLElement {
  const list = line.ownerDocument.createElement(kind);
  const first = parseInt(mark, 10);
  if (kind === 'ol' && first > 1) list.setAttribute('start', String(first));
  if (around) around.list.lastElementChild!.append(list);
  else line.before(list);
  return list;
}

function takeMark(line: HTMLElement): string {
  const marks = [...line.querySelectorAll('span')].filter((span) => MARK.test(span.getAttribute('style') ?? ''));
  const text = marks.map((mark) => mark.textContent).join('').replace(/\s+/g, ' ').trim();
  marks.forEach((mark) => mark.remove());
  return text;
}
