/** Loads the page anew whenever something was built: only while somebody works on it. */
new EventSource("/reload").addEventListener("message", () => location.reload());
