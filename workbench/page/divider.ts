const least = 280;
const most = 720;
const keyStep = 20;

/** Lets the pane be made wider or narrower, with the pointer or with the arrow keys. */
export function makeResizable(divider: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number): void => {
    pane.style.width = `${Math.min(most, Math.max(least, width))}px`;
  };
  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    divider.parentElement?.classList.add("dragging");
    const move = (event: PointerEvent): void => resize(window.innerWidth - event.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener(
      "pointerup",
      () => {
        divider.removeEventListener("pointermove", move);
        divider.parentElement?.classList.remove("dragging");
      },
      { once: true },
    );
  });
  divider.addEventListener("keydown", ({ key }) => {
    const by = key === "ArrowLeft" ? keyStep : key === "ArrowRight" ? -keyStep : 0;
    if (by !== 0) resize(pane.getBoundingClientRect().width + by);
  });
}
