import { html, nothing } from 'lit';
import { icons } from '../icons';
import type { Words } from '../shared/words';
import { conditions, type Filter, NO_FILTER } from './filter';
import type { BoardModel } from './model';
import type { Person } from './types';

export interface Tools {
  say: Words;
  me: Person;
  model: BoardModel;
  edit: boolean;
  /** How many characters a title, and what is looked for in one, has at most. */
  longest: number;
  filter: Filter;
  /** Whether the row of conditions is open. */
  filtering: boolean;
  /** Whether there are further acts. */
  acts: boolean;
  /** Whether they are open, where there is no room for them. */
  acting: boolean;
  /** How many cards match, in words; empty without a filter. */
  shown: string;
  /** Opens a row, or shuts it. */
  turn(row: 'filtering' | 'acting'): void;
  narrow(change: Partial<Filter>): void;
  write(): void;
}

export function toolbar(tools: Tools) {
  const { say, me, filter } = tools;
  const others = conditions({ ...filter, mine: false });
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${say('tools')}><div class="tools">
      <button class="button" aria-expanded=${tools.filtering} @click=${() => tools.turn('filtering')}>${icons.filter}${say('filter')}${others > 0 ? html` <b>${others}</b>` : nothing}</button>
      <button class="button mine ${filter.mine ? 'on' : 'ghost'}" aria-label=${say('myCards')} title=${say('myCards')} aria-pressed=${filter.mine} @click=${() => tools.narrow({ mine: !filter.mine })}>
        <span class="avatar small" style="--c:${me.colour}" aria-hidden="true">${me.initials}</span><span class="word">${say('myCards')}</span></button>
      ${tools.acts ? html`<button class="button ghost others" aria-label=${say('otherActs')} title=${say('otherActs')} aria-expanded=${tools.acting} @click=${() => tools.turn('acting')}>${icons.more}</button>` : nothing}
      <span class="quiet count" role="status">${tools.shown}</span>
      <div class="acts ${tools.acting ? 'open' : ''}" ?hidden=${!tools.acts}><slot name="acts"></slot></div></div>
      ${tools.edit ? html`<button class="button primary" aria-label=${say('addCard')} title=${say('addCard')} @click=${tools.write}>${icons.add}<span class="word">${say('card')}</span></button>` : nothing}
    </div>
    ${tools.filtering ? filters(tools) : nothing}`;
}

function filters({ say, model, filter, longest, narrow }: Tools) {
  const choice = (key: 'label' | 'person' | 'due', all: string, options: (readonly [string, string, string?])[]) => html`
    <select aria-label=${all} @change=${(event: Event) => narrow({ [key]: (event.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${filter[key] === ''}>${all}</option>
      ${options.map(([value, name, colour]) => html`<option value=${value} style=${colour ? `color:${colour}` : ''} ?selected=${filter[key] === value}>${name}</option>`)}
    </select>`;
  return html`<div class="filters" role="search" aria-label=${say('filter')}>
    <label class="text">${icons.search}<input type="search" maxlength=${longest} .value=${filter.text} aria-label=${say('filterText')} placeholder=${say('filterText')}
      @input=${(event: Event) => narrow({ text: (event.target as HTMLInputElement).value })}></label>
    ${choice('label', say('anyLabel'), model.labelsByName.map(({ id, name, colour }) => (name ? [id, name] : [id, `■ ${say('nameless')}`, colour]) as [string, string, string?]))}
    ${choice('person', say('anybody'), model.peopleByName.map(({ id, name }) => [id, name] as const))}
    ${choice('due', say('anyDue'), [['late', say('late')], ['week', say('thisWeek')]])}
    ${conditions(filter) > 0 ? html`<button class="button ghost" @click=${() => narrow(NO_FILTER)}>${icons.close}${say('showAll')}</button>` : nothing}
  </div>`;
}
