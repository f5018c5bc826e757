// Before the first paint, and whenever the system changes its mind. src/app/theme.ts sets and reads the same key.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    let wish = null;
    try {
      wish = localStorage.getItem('theme');
    } catch {
      // Storage may be forbidden; the system's wish holds then.
    }
    const dark = wish === 'dark' || (wish !== 'light' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  paint();
  system.addEventListener('change', paint);
})();
