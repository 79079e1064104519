/** Shows, after eight seconds without Office, why nothing happens; the words stand in the page. */
const patience = 8000;

const timer = setTimeout(() => show("blocked", "loading"), patience);

document.addEventListener(
  "merit:ready",
  () => {
    clearTimeout(timer);
    show("loading", "blocked");
  },
  { once: true },
);

function show(seen: string, unseen: string): void {
  document.getElementById(seen)?.removeAttribute("hidden");
  document.getElementById(unseen)?.setAttribute("hidden", "");
}
