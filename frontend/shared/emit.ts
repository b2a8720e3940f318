/** Gives the one way in which an element speaks: a typed event per verb, heard on the element itself. */
export function emitter<Events>(element: EventTarget) {
  return <Verb extends keyof Events & string>(verb: Verb, detail: Events[Verb]): void => {
    element.dispatchEvent(new CustomEvent(verb, { detail }));
  };
}
