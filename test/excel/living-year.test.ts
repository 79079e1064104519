import fc from "fast-check";
import { checkDepartment } from "./check-department";
import { Department, type Row } from "./department";
import { withFunctions } from "./functions";
import { happen } from "./happen";
import { openWorkbook } from "./workbook";
import { event } from "./year-events";

jest.setTimeout(600_000);

test("[Y2][Y4][Y6] whatever happens in a year, closed periods keep their targets, years are the sum of their periods, and every figure belongs to its name", async () => {
  let [done, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
      async (events, drivers) => {
        const rows = ["王磊", "李娜", "张伟", "刘洋"].map((person, row): Row => [
          row < 2 ? "华东" : "华北",
          person,
          drivers[row] ?? 1,
        ]);
        const host = withFunctions(openWorkbook([["区域", "客户经理", "去年销售额"], ...rows]));
        const department = new Department(host, rows);
        expect(await department.write(["plan", "actuals", "follow"])).toBe(true);
        await checkDepartment(department);
        for (const own of events) {
          if (await happen(department, own)) done += 1;
          else refused += 1;
          await checkDepartment(department);
        }
      },
    ),
    { numRuns: Number(process.env.MERIT_YEARS ?? 3) },
  );
  expect(done).toBeGreaterThan(refused);
});
