import { z } from "zod";

// Schemas look at this when they are made, so it stands before all of them: Zod's compiler would try `new Function`, which the
// extension's content security policy forbids and reports.
z.config({ jitless: true });

export { z };
