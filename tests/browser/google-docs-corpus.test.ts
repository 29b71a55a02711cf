/** Labelled notes through the built extension on a document: a dozen that stand for the rest (`npm run test:docs`). */
import { corpusInDocuments } from './google-docs/corpus/index.ts'

corpusInDocuments(12)
