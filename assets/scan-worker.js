// Starts the worker of tesseract.js, which prints on the console that the Vietnamese data name settings of an older engine.
const complain = console.error;
console.error = (...words) => {
  if (!String(words[0]).startsWith("Warning: Parameter not found")) complain(...words);
};
importScripts("worker.min.js");
