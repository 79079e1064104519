import { writers } from "./faults";
import { sweep } from "./sweep";

writers.slice(3, 4).forEach(sweep);
