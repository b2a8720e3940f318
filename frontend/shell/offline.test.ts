import { ConnectionState, ConnectionStateStore } from '@vaadin/common-frontend';
import { beforeEach, expect, test } from 'vitest';
import { holdOn } from './offline';

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
