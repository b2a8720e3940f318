import { prosemirrorJSONToYDoc } from '@tiptap/y-tiptap';
import { getSchema } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import * as Y from 'yjs';

const TEXT = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Présents : Claire' }] },
    { type: 'taskList', content: [
      { type: 'taskItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Louer la sono' }] }] },
      { type: 'taskItem', content: [{ type: 'paragraph' }] },
    ] },
  ],
};

/** The other end of the element's socket: a room in which one may write. */
export class RoomSocket {
  static last: RoomSocket;
  static readonly OPEN = 1;
  static readonly CONNECTING = 0;
  readyState: number = RoomSocket.OPEN;
  binaryType = '';
  onopen?: () => void;
  onmessage?: (event: { data: ArrayBuffer }) => void;
  onclose?: (event: { code: number }) => void;

  constructor() {
    RoomSocket.last = this;
    setTimeout(() => this.onopen?.());
  }

  send(frame: Uint8Array): void {
    if (frame[0] !== 0) return;
    const update = Y.encodeStateAsUpdate(prosemirrorJSONToYDoc(getSchema([StarterKit, TaskList, TaskItem]), TEXT, 'default'));
    this.onmessage?.({ data: Uint8Array.from([0, 0, 1, ...update]).buffer });
  }

  close(): void {
    this.readyState = 3;
  }

  cut(code = 1006): void {
    this.close();
    this.onclose?.({ code });
  }
}
