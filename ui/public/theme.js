// Runs before the first paint, so that a chosen theme does not flash. Kept out of index.html for a strict script policy.
(function () {
  try {
    var theme = localStorage.getItem('sitrep.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (_) {
    // storage may be forbidden; then the system's preference holds
  }
})();
