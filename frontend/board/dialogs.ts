import { html, nothing } from 'lit';
import { icons } from '../icons';
import type { Words } from '../shared/words';
import type { LaneView } from './replay';
import type { Card, Spot } from './types';

/** What is asked about one card or one lane, in a dialog that is a sheet on a phone. */
export type Asked = { kind: 'card'; id: string; lane: string } | AskedLane;

/** `before`: the title from which one begins, whatever it becomes meanwhile. */
export interface AskedLane { kind: 'lane'; id: string; before: string; refused?: { title: string; sentence: string } }

export interface Dialogs {
  say: Words;
  edit: boolean;
  move: boolean;
  lanes: LaneView[];
  /** How many characters a title has at most. */
  longest: number;
  /** The lane chosen in the dialog, before a place in it is. */
  choose(lane: string): void;
  close(): void;
  place(card: string, spot: Spot): void;
  /** Below all cards of a lane, those too that are not shown. */
  placeLast(card: string, lane: string): void;
  open(card: string): void;
  tick(card: Card): void;
  archiveCard(card: string): void;
  rename(lane: string, before: string, title: string): void;
  placeLane(lane: string, after: string | null): void;
  archiveLane(lane: string): void;
}

export function dialog(dialogs: Dialogs, asked: Asked) {
  const body = asked.kind === 'card' ? aboutCard(dialogs, asked) : aboutLane(dialogs, asked);
  return html`<dialog aria-labelledby="asked" part="dialog" @close=${dialogs.close} @click=${(event: Event) => event.target === event.currentTarget && dialogs.close()}
    @keydown=${(event: KeyboardEvent) => event.stopPropagation()}><div class="sheet">${body}</div></dialog>`;
}

function head({ say, close }: Dialogs, title: string) {
  return html`<div class="asked"><h3 id="asked">${title}</h3><button class="menu tap" aria-label=${say('close')} @click=${close}>${icons.close}</button></div>`;
}

function aboutCard(dialogs: Dialogs, { id, lane: chosen }: { id: string; lane: string }) {
  const { say } = dialogs;
  const card = dialogs.lanes.flatMap(({ cards }) => cards).find((one) => one.id === id);
  if (!card) return nothing;
  return html`${head(dialogs, card.title)}
    ${dialogs.move ? moving(dialogs, card, chosen) : nothing}
    <div class="choices">
      <button class="button" @click=${() => dialogs.open(id)}>${icons.edit}${say('openCard')}</button>
      ${dialogs.edit ? html`<button class="button" @click=${() => dialogs.tick(card)}>${icons.circleCheck}${say(card.done ? 'notDone' : 'markDone')}</button>
        <button class="button" @click=${() => dialogs.archiveCard(id)}>${icons.archive}${say('archive')}</button>` : nothing}
    </div>`;
}

function moving({ say, lanes, place, placeLast, choose }: Dialogs, card: Card, chosen: string) {
  const others = (lanes.find(({ lane }) => lane.id === chosen)?.cards ?? []).filter(({ id }) => id !== card.id);
  const { cards: here, hidden } = lanes.find(({ lane }) => lane.id === card.lane)!;
  const at = here.findIndex(({ id }) => id === card.id);
  const to = (after: number) => () => place(card.id, { lane: chosen, after: others[after]?.id ?? null });
  const button = (name: string, possible: boolean, act: () => void) => html`<button class="button" ?disabled=${!possible} @click=${act}>${say(name)}</button>`;
  const same = chosen === card.lane;
  return html`<label class="field">${say('moveTo')}
      <select autofocus @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${lanes.map(({ lane }) => html`<option value=${lane.id} ?selected=${lane.id === chosen}>${lane.title}</option>`)}
      </select></label>
    ${same ? html`<div class="choices" role="group" aria-label=${say('place')}>
      ${button('toTop', at > 0, to(-1))}
      ${button('toBottom', at < here.length - 1 || hidden > 0, () => placeLast(card.id, chosen))}
      ${button('oneUp', at > 0, to(at - 2))}
      ${button('oneDown', at < here.length - 1, to(at))}
    </div>` : elsewhere(say, (bottom) => (bottom ? placeLast(card.id, chosen) : to(-1)()))}`;
}

/** Into another list: a place in it is chosen too, then one verb does it. */
function elsewhere(say: Words, move: (bottom: boolean) => void) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    move(new FormData(event.target as HTMLFormElement).get('place') === 'bottom');
  };
  return html`<form class="line" @submit=${submit}>
      <label class="field">${say('place')}<select name="place"><option value="top">${say('toTop')}</option><option value="bottom">${say('toBottom')}</option></select></label>
      <button class="button primary">${say('move')}</button>
    </form>`;
}

/** The title as somebody else writes it stands above the field, in which nothing is touched. */
function aboutLane(dialogs: Dialogs, { id, before, refused }: AskedLane) {
  const { say, lanes, placeLane } = dialogs;
  const at = lanes.findIndex(({ lane }) => lane.id === id);
  if (at < 0) return nothing;
  const { title } = lanes[at].lane;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    dialogs.rename(id, before, String(new FormData(event.target as HTMLFormElement).get('title')).trim());
  };
  return html`${head(dialogs, title)}
    ${refused ? html`<p class="refused" role="alert">${refused.sentence}</p>` : nothing}
    ${title === before ? nothing : html`<p class="refused" role="alert">${say('laneRenamed', title)}</p>`}
    <form class="line" @submit=${submit}>
      <label class="field">${say('laneTitle')}<input name="title" required maxlength=${dialogs.longest} autofocus .value=${refused?.title ?? before}></label>
      <button class="button primary">${say('rename')}</button>
    </form>
    <div class="choices">
      <button class="button" ?disabled=${at === 0} @click=${() => placeLane(id, lanes[at - 2]?.lane.id ?? null)}>${say('laneLeft')}</button>
      <button class="button" ?disabled=${at === lanes.length - 1} @click=${() => placeLane(id, lanes[at + 1].lane.id)}>${say('laneRight')}</button>
      <button class="button" @click=${() => dialogs.archiveLane(id)}>${icons.archive}${say('archiveLane')}</button>
    </div>`;
}
