/** A line of text and nothing else: what the browser needs for any page. */
import { box, drawn } from './drawn.ts';

box().textContent = 'text';
drawn();
