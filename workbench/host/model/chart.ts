import type { FWorksheet } from "@univerjs/sheets/facade";
import { bounding } from "../area";
import type { Book, ChartRecord } from "../book";
import type { Placed } from "./context";

export class ChartCollectionObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: FWorksheet,
  ) {}

  get objects(): ChartObject[] {
    return this.book.charts
      .filter(({ sheetId }) => sheetId === this.sheet.getSheetId())
      .map((record) => new ChartObject(record));
  }

  get Count(): number {
    return this.objects.length;
  }

  GetItemOrNullObject(key: string): ChartObject | null {
    return this.objects.find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  Add(type: string, source: Placed): ChartObject {
    const record: ChartRecord = {
      id: this.book.nextId("chart"),
      sheetId: this.sheet.getSheetId(),
      type,
      source: source.area,
      name: "",
      title: "",
      legend: "Right",
      place: { row: 0, column: 0, rows: 15, columns: 8 },
    };
    this.book.charts.push(record);
    return new ChartObject(record);
  }
}

class ChartObject {
  constructor(private readonly record: ChartRecord) {}

  get Id(): string {
    return this.record.id;
  }

  get Name(): string {
    return this.record.name;
  }

  set Name(name: string) {
    this.record.name = name;
  }

  get ChartType(): string {
    return this.record.type;
  }

  get Title(): ChartTitleObject {
    return new ChartTitleObject(this.record);
  }

  get Legend(): ChartLegendObject {
    return new ChartLegendObject(this.record);
  }

  SetData(source: Placed): null {
    this.record.source = source.area;
    return null;
  }

  SetPosition(start: Placed, end: Placed | null): null {
    this.record.place = end ? bounding(start.area, end.area) : start.area;
    return null;
  }
}

class ChartTitleObject {
  constructor(private readonly record: ChartRecord) {}

  get Text(): string {
    return this.record.title;
  }

  set Text(text: string) {
    this.record.title = text;
  }
}

class ChartLegendObject {
  constructor(private readonly record: ChartRecord) {}

  get Position(): string {
    return this.record.legend;
  }

  set Position(position: string) {
    this.record.legend = position;
  }
}
