/** Shows, after eight seconds without Office, why nothing happens; the words stand in the page. */
const patience = 8000;

const timer = setTimeout(() => {
  document.getElementById("blocked")?.removeAttribute("hidden");
  document.getElementById("loading")?.setAttribute("hidden", "");
}, patience);

document.addEventListener("merit:ready", () => clearTimeout(timer), { once: true });
