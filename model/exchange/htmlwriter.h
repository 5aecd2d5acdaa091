// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the text of a web page fragment together: knows what begins a line, a paragraph or a list
// item, and nothing of how tags are written.
#pragma once

#include <QString>
#include <vector>

namespace stint::exchange {

class HtmlWriter
{
public:
    /// `keepLines`: line breaks of the source are breaks, since it has no other ones.
    explicit HtmlWriter(bool keepLines)
        : m_keepLines(keepLines)
    {
    }
    void text(const QString &decoded);
    void open(const QString &tag);
    void close(const QString &tag);
    void beginLink(const QString &address);
    void endLink();
    void image(const QString &alt, const QString &source);
    void embedded(const QString &source);
    QString finish();

private:
    void breakLine(int lines); ///< 1: new line, 2: new paragraph; never more than asked for before
    void put(const QString &words);
    QString indent() const;

    bool m_keepLines;
    QString m_out;
    int m_breaks = 0;     ///< due before the next text
    bool m_space = false; ///< due before the next text
    bool m_bullet = false;
    int m_pre = 0;
    bool m_inCell = false; ///< of a table: its paragraphs don't break the row
    struct List {
        bool numbered;
        int item;
    };
    std::vector<List> m_lists;
    QString m_address;
    qsizetype m_linkFrom = -1;
};

} // namespace stint::exchange
