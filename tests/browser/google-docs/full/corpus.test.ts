/** Labelled notes through the built extension on a document: `npm run test:docs`. */
import { corpusInDocuments } from '../corpus/index.ts'

corpusInDocuments(300)
