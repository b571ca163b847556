// Runs before the first paint, so that nobody who works in the dark is flashed by a white page.
// A file of its own rather than a line in the page: it then needs no exception from the content security policy.
;(function () {
  var choice = null
  try {
    choice = localStorage.getItem('theme')
  } catch {
    // Storage may be switched off: the system's own choice then holds.
  }
  var dark = choice ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
