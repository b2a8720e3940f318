// Keys that come before the page can hear them, from somebody who was typing when it was loaded anew; frontend/shell/standpoint.ts takes them.
(() => {
  const keys = [];
  const hear = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key.length > 1 && event.key !== 'Backspace')) return;
    keys.push(event.key);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const take = () => {
    removeEventListener('keydown', hear, true);
    return keys.splice(0);
  };
  try {
    if (sessionStorage.getItem('preau-standpoint')?.includes('"types":true')) addEventListener('keydown', hear, true);
  } catch {
    // Nothing is kept in this browser.
  }
  window.preau = { ...window.preau, earlyKeys: take };
  addEventListener('load', () => setTimeout(take, 20000));
})();
