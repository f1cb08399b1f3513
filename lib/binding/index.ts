export { bindingsOf, taskBinding } from "./bindings-of.ts";
export { newOwnUnit, type OwnUnitFacts, ownUnitFacts, type Predecessor } from "./own-unit-facts.ts";
