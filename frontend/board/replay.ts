import type { Act, BoardActs, Card, Lane } from './types';

/** A lane as it is drawn: its first cards, in order, and how many more it has. */
export interface LaneView { lane: Lane; cards: Card[]; hidden: number }

/** A neighbour that no lane has: what stands after it stands last. */
const NOBODY = '';

/** The board with an act done. */
export function replay(views: LaneView[], act: Act): LaneView[] {
  switch (act.verb) {
    case 'card-move': return moveCard(views, act.detail);
    case 'card-to-end': return moveCard(views, { ...act.detail, after: NOBODY });
    case 'card-tick-done': return mapCards(views, (card) => (card.id === act.detail.card ? { ...card, done: act.detail.done } : card));
    case 'card-archive': return views.map((view) => ({ ...view, cards: view.cards.filter(({ id }) => id !== act.detail.card) }));
    case 'lane-move': return moveLane(views, act.detail);
    case 'lane-rename': return views.map((view) => (view.lane.id === act.detail.lane ? { ...view, lane: { ...view.lane, title: act.detail.title } } : view));
    case 'lane-archive': return views.filter(({ lane }) => lane.id !== act.detail.lane);
    case 'card-add':
    case 'lane-add': return views;
  }
}

function moveCard(views: LaneView[], { card: id, lane: to, after }: BoardActs['card-move']): LaneView[] {
  const card = views.flatMap(({ cards }) => cards).find((one) => one.id === id);
  if (!card || !views.some(({ lane }) => lane.id === to)) return views;
  return views.map((view) => {
    const others = view.cards.filter((one) => one.id !== id);
    if (view.lane.id !== to) return { ...view, cards: others };
    return { ...view, cards: others.toSpliced(placeAfter(others, after), 0, { ...card, lane: to }) };
  });
}

function moveLane(views: LaneView[], { lane: id, after }: BoardActs['lane-move']): LaneView[] {
  const moved = views.find(({ lane }) => lane.id === id);
  if (!moved) return views;
  const others = views.filter((view) => view !== moved);
  return others.toSpliced(placeAfter(others.map(({ lane }) => lane), after), 0, moved);
}

/** The index right after a neighbour; a neighbour that has left gives the last place. */
function placeAfter(things: { id: string }[], after: string | null): number {
  if (after === null) return 0;
  const at = things.findIndex(({ id }) => id === after);
  return at < 0 ? things.length : at + 1;
}

function mapCards(views: LaneView[], change: (card: Card) => Card): LaneView[] {
  return views.map((view) => ({ ...view, cards: view.cards.map(change) }));
}
