/**
 * The calendar of a date field tells that it opened a moment after it did, and hides the page from screen readers then. Whoever
 * types a date and presses Enter at once has closed it by that time, and the page would stay hidden for good: an overlay that
 * tells its opening once it is closed is told again that it closed (@vaadin/date-picker 25.3).
 */
document.body.addEventListener('vaadin-overlay-open', (event) => {
  const { overlay } = (event as CustomEvent<{ overlay: HTMLElement & { opened: boolean } }>).detail;
  if (!overlay.opened) {
    overlay.dispatchEvent(new CustomEvent('vaadin-overlay-closing'));
  }
});
