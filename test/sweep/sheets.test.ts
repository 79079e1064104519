import { writers } from "./faults";
import { sweep } from "./sweep";

writers.slice(0, 1).forEach(sweep);
