import { withProperties } from "@readout/vitest";

export default withProperties;
