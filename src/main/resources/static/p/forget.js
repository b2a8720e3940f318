// After signing out: what was typed and not sent is forgotten by this browser. Pages that are still open are told to write nothing
// more; as they may hold the databases, these are emptied, not deleted, so that nobody is waited for.
(async () => {
  new BroadcastChannel('preau-sign-out').postMessage('');
  localStorage.clear();
  sessionStorage.clear();
  const kept = indexedDB.databases ? await indexedDB.databases() : [{ name: 'preau-discussion' }];
  for (const { name } of kept.filter((base) => base.name.startsWith('preau-'))) {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => {
      const base = request.result;
      const stores = [...base.objectStoreNames];
      if (stores.length > 0) {
        const rows = base.transaction(stores, 'readwrite');
        stores.forEach((store) => rows.objectStore(store).clear());
      }
      base.close();
    };
  }
})();
