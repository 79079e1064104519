import { writers } from "./faults";
import { sweep } from "./sweep";

writers.slice(4, 5).forEach(sweep);
