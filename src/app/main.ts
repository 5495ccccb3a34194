import '../documents/styles/tokens.css';
import '../documents/styles/base.css';
import '../documents/styles/paper.css';
import './fonts.css';
import '../documents/title/title.css';
