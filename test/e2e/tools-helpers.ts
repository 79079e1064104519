import { paneWords } from "../../src/locales";

export const { tools, targets, common } = paneWords["zh-CN"];
