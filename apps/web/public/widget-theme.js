// Before the first paint. A file of its own, because the server's Content-Security-Policy allows no inline script.
(() => {
  const wish = new URLSearchParams(location.search).get('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const dark = wish === 'dark' || (wish !== 'light' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  paint();
  system.addEventListener('change', paint);
})();
