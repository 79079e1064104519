import { writers } from "./faults";
import { sweep } from "./sweep";

writers.slice(2, 3).forEach(sweep);
