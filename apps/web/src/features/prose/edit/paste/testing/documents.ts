/** Documents as programs put them on the clipboard, shortened to what makes each of them special. */

const item = (level: number, sign: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${text}<o:p></o:p></span></p>`;

export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/x/AppData/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1><span lang=EN-GB><b>Report on the convention</b><o:p></o:p></span></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Who takes part</h2>
<p class=MsoNormal>The <b style='mso-bidi-font-weight:normal'>institute</b> takes <i>part</i> in <a
href="https://www.example.org/a?b=1&amp;c=2">the convention</a>, since <st1:date>1996</st1:date>.<del cite="mailto:x" datetime="2026-01-01">No longer true.</del><a style='mso-comment-reference:X_1' href="#_msocom_1"></a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;</span></span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a></p>
${item(1, "·", "Monitoring")}
${item(2, "o", "Aerial surveys")}
${item(2, "o", "Strandings")}
${item(1, "·", "Advice")}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item(1, "3.", "Third")}
${item(1, "4.", "Fourth")}
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img width=100 src="file:///C:/Users/x/clip_image001.png"><![endif]></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
<tr><td width=200 style='width:5cm'><p class=MsoNormal><b>Year</b></p></td><td><p class=MsoNormal>Parties</p></td></tr>
<tr><td rowspan=1><p class=MsoNormal>1996</p></td><td><p class=MsoNormal>170</p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>2024</p></td><td><p class=MsoNormal>196</p><table><tr><td>inner left</td><td>inner right</td></tr></table></td></tr>
<tr><td><p class=MsoNormal>merged</p></td></tr>
</table>
<p class=MsoNormal>See <a href="file:///C:/Users/x/Report.docx">the</a> <a href="javascript:void(0)">files</a> and <a name="_Toc1">the</a> <a href="mailto:x@example.org">report</a>.<span style='display:none;mso-hide:all'>hidden</span></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> A footnote.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Check this.</p></div></div></div>
</body></html>`;

export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;font-weight:400;">Title</span></h1><p dir="ltr"><span style="font-weight:400;">Plain and </span><span style="font-weight:700;">bold</span><span style="font-weight:400;"> text with a </span><a href="https://example.org/x"><span style="font-weight:400;text-decoration:underline;">link</span></a><span>.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><br><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>one</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>inner</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>two</span></p></li></ul></b><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>A remark.</span></p></div><br class="Apple-interchange-newline">`;

export const libreOffice = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="de-DE" dir="ltr"><h1 class="western"><a name="_x"></a>Heading</h1>
<p style="line-height: 100%"><font face="Liberation Serif">Text with <i>emphasis</i>.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></font></p>
<ol><li><p style="margin-bottom: 0cm">first</p></li>
<li><p style="margin-bottom: 0cm">second</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>A note.</p></div></body></html>`;
