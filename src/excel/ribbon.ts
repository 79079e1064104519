/** Answers a button of the ribbon: shows the pane and does what the button stands for. */
export function onRibbonButton(name: string, act: () => void): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    act();
    void Office.addin.showAsTaskpane().then(() => event.completed());
  });
}
