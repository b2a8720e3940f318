import { ConnectionState, ConnectionStateStore } from '@vaadin/common-frontend';
import { page } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import css from '../../src/main/resources/META-INF/resources/preau/house.css?raw';
import { until } from '../test/stage';
import { holdOn, showAwaiting } from './offline';

let connection: ConnectionStateStore;

beforeEach(() => {
  connection = new ConnectionStateStore(ConnectionState.CONNECTED);
  holdOn(connection);
});

test.each([ConnectionState.RECONNECTING, ConnectionState.CONNECTION_LOST])('%s lasts while one asks, until there is an answer', (away) => {
  connection.state = away;
  connection.loadingStarted();
  expect(connection.state).toBe(away);
  connection.loadingFinished();
  expect(connection.state).toBe(ConnectionState.CONNECTED);
});

test('what is asked with the network there is waited for as ever', () => {
  connection.loadingStarted();
  expect(connection.state).toBe(ConnectionState.LOADING);
  connection.loadingFinished();
  expect(connection.state).toBe(ConnectionState.CONNECTED);
});

test.each([[1360, 800], [390, 844], [320, 568]])('on %i x %i pixels the banner lies over nothing, and the page is no taller for it', async (width, height) => {
  await page.viewport(width, height);
  document.head.appendChild(document.createElement('style')).textContent = css;
  document.body.insertAdjacentHTML('beforeend', '<div class="shell"><nav class="side"></nav><div class="place"><main class="main"><header class="top"><h1>Fête</h1></header></main></div></div>');
  const store = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin.connectionState;
  const banner = document.querySelector<HTMLElement & { offlineText: string }>('vaadin-connection-indicator')!;
  banner.offlineText = 'Toujours pas de connexion. Votre saisie est conservée sur cet appareil ; la page revient d’elle-même.';
  store.state = ConnectionState.CONNECTION_LOST;
  const shell = document.querySelector('.shell')!;
  await until(() => shell.getBoundingClientRect().top > 0);
  const message = banner.querySelector('.v-status-message')!.getBoundingClientRect();
  expect(message.height).toBeGreaterThan(20);
  expect(shell.getBoundingClientRect().top).toBeGreaterThanOrEqual(message.bottom);
  expect(document.documentElement.scrollHeight).toBe(window.innerHeight);
  store.state = ConnectionState.CONNECTED;
  await until(() => shell.getBoundingClientRect().top === 0);
  shell.remove();
});

test('a button pressed without the network waits for it, and of several answers the last one', () => {
  showAwaiting(connection);
  document.body.insertAdjacentHTML('beforeend', '<div class="three"><vaadin-button>Oui</vaadin-button><vaadin-button>Non</vaadin-button></div><vaadin-button>Enregistrer</vaadin-button>');
  const [yes, no, save] = document.querySelectorAll<HTMLElement>('vaadin-button');
  const awaiting = () => [yes, no, save].filter((button) => button.classList.contains('awaiting'));
  yes.click();
  connection.loadingStarted();
  expect(awaiting(), 'as long as nothing is wrong').toEqual([]);
  connection.state = ConnectionState.RECONNECTING;
  expect(awaiting()).toEqual([yes]);
  no.click();
  save.click();
  expect(awaiting()).toEqual([no, save]);
  connection.state = ConnectionState.CONNECTED;
  expect(awaiting()).toEqual([]);
  no.click();
  connection.loadingStarted();
  connection.loadingFinished();
  connection.state = ConnectionState.CONNECTION_LOST;
  expect(awaiting(), 'what was answered').toEqual([]);
});
