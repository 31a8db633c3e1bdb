package org.jiheng.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A page as text: blocks become lines, rows of tables lines with tabs, merged cells empty ones. Nothing is fetched. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "section", "article", "table",
            "title");
    private static final int MOST_SPAN = 60;

    private HtmlText() {}

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select("script, style, noscript, template, nav, del, title").remove();
        var text = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.text());
                        } else if (node instanceof Element element) {
                            if (element.normalName().equals("table")) {
                                line(text);
                                table(element, text);
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            if (BLOCKS.contains(element.normalName())) {
                                line(text);
                            }
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                            line(text);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                document.body());
        return text.toString();
    }

    private static void line(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static void table(Element table, StringBuilder text) {
        Map<Integer, Integer> covered = new HashMap<>();
        for (var row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            var cells = new ArrayList<String>();
            for (var cell : row.children()) {
                fill(cells, covered);
                if (cells.size() > 400) {
                    break;
                }
                var words = cell.text().replace('\t', ' ');
                var across = span(cell.attr("colspan"));
                var down = span(cell.attr("rowspan"));
                for (var i = 0; i < across; i++) {
                    if (down > 1) {
                        covered.put(cells.size(), down - 1);
                    }
                    cells.add(i == 0 ? words : "");
                }
            }
            fill(cells, covered);
            text.append(String.join("\t", cells)).append('\n');
        }
    }

    /** Cells that one of an earlier row reaches down to. */
    private static void fill(ArrayList<String> cells, Map<Integer, Integer> covered) {
        while (covered.getOrDefault(cells.size(), 0) > 0) {
            covered.merge(cells.size(), -1, Integer::sum);
            cells.add("");
        }
    }

    private static int span(String value) {
        return value.matches("\\d{1,3}") ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(value))) : 1;
    }
}
