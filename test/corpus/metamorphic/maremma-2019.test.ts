import { referenceStaysTheSame } from "../../support/referenceStaysTheSame";

referenceStaysTheSame("maremma-2019");
