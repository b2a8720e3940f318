import { expect, test } from 'vitest';
import css from '../src/main/resources/META-INF/resources/preau/house.css?raw';
import { onPaper } from './test/hands';

/** What Flow draws, under the style of the house. */
function drawn(html: string): HTMLElement {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = html;
  return place;
}

test('links that lead elsewhere are not printed', async () => {
  const place = drawn('<div class="row to-press"><a class="row link" href="#">Ajouter à mon agenda</a></div>');
  const link = place.querySelector('a')!;
  expect(link.getClientRects().length).toBe(1);
  await onPaper(async () => expect(link.getClientRects().length).toBe(0));
});
