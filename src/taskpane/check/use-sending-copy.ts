import { findingsIn } from "../../sheets/check/findings";
import { sendingCopy } from "../../sheets/sending-copy";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
import type { Reporting } from "../writing/use-outcome";
import type { Writer } from "../writing/use-writer";

/** How a copy to send is made: all sheets as values, without those that show a rater's rating. */
export function useSendingCopy(writer: Writer, { report, unwrap }: Reporting): () => Promise<void> {
  const workbook = useWorkbook();
  const { tools } = useWords();
  return async () => {
    const regions = unwrap(await workbook.readWorkbook());
    const sheets = regions && unwrap(await workbook.readFormatted());
    if (!sheets) return;
    const findings = findingsIn(regions).filter(({ kind }) => kind === "raters");
    const withRaters = new Set(findings.map(({ sheetId }) => sheetId));
    const { models, formulas, leftOut } = sendingCopy(sheets, withRaters, tools.sendName);
    const said = tools.sent(String(models.length), String(formulas), leftOut.join(", "));
    if (models.length === 0) return report([{ intent: "warning", text: said }]);
    const wanted = models.map((model) => ({ key: model.name, model, sheetId: undefined }));
    await writer.propose(wanted, {
      title: tools.send,
      label: tools.send,
      said: () => said,
    });
  };
}
