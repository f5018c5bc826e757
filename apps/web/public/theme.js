// Runs before the first paint, as a file of its own so that the page needs no inline script.
(() => {
  let wish = null;
  try {
    wish = localStorage.getItem('theme');
  } catch {
    // Storage may be forbidden; the system's wish is used then.
  }
  const dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
