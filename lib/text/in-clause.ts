/** The source of one unit inside a clause: no stop and no comma, but that inside the name "Văn hóa, Thể thao và Du lịch". */
export const IN_CLAUSE = String.raw`(?:[^.;:,]|(?<=Văn\sh(?:óa|oá)),)`;
