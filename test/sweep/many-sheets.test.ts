import { writers } from "./faults";
import { sweep } from "./sweep";

writers.slice(1, 2).forEach(sweep);
