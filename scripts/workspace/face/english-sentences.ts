/** Whole sentences, by the Vietnamese ones that stand in the code; places are {}. */
export const sentences: Readonly<Record<string, string>> = {
  'Biểu mẫu này đã ngừng nhận câu trả lời. Nếu cần gửi, xin liên hệ người phụ trách biểu mẫu.':
    'This form takes no more responses. If you need to send one, please ask the person in charge of it.',
  'Biểu mẫu, bảng tính, văn bản và thư của chương trình, như khi chạy trên Google, nhưng chỉ ở máy này.':
    'The forms, workbooks, documents and mails of the program, as if it ran at Google, but on this machine only.',
  'Bạn chỉ được xem tệp này. Muốn sửa, xin chọn người có quyền sửa ở ô “Làm việc với tên”.':
    'You may only view this file. To change it, choose somebody who may edit under “Act as”.',
  'Chưa có thư nào.': 'No mail yet.',
  'Chưa dán ô nào, vì ô {} không nhận: {}': 'Nothing was pasted, because cell {} refuses it: {}',
  'Chưa lưu được: bản mô phỏng không trả lời. Xin xem nó còn chạy không rồi nhập lại.':
    'Not saved: the simulation does not answer. Please see whether it still runs, then type it again.',
  'Chưa đọc được văn bản này ở đây. Xin tải về để mở.':
    'This document could not be read here. Please download it.',
  'Chương trình chưa hẹn việc nào.': 'The program has no triggers yet.',
  'Câu trả lời chưa đúng dạng. Xin xem lại hướng dẫn dưới câu hỏi.':
    'The answer has not the right form. Please see the help below the question.',
  'Câu trả lời dài quá. Xin viết ngắn lại.': 'The answer is too long. Please shorten it.',
  'Câu trả lời ngắn quá. Xin viết rõ hơn.': 'The answer is too short. Please say more.',
  'Có {} thư đã gửi (mô phỏng).': '{} mails sent (simulated).',
  'Giá trị này không hợp với quy định của ô. Xin nhập lại hoặc chọn trong danh sách.':
    "This value breaks the cell's rule. Please type another one or choose from the list.",
  'Không có dòng nào như vậy. Xin thử ít chữ hơn.': 'No such row. Please try fewer words.',
  'Không có tệp nào tên như “{}”. Xin thử ít chữ hơn.':
    'No file is named like “{}”. Please try fewer words.',
  'Không tìm thấy {}. Xin mở lại từ trang chính.':
    'Could not find {}. Please open it again from the home page.',
  'Khối dán quá lớn. Xin dán từng phần.': 'The block is too large. Please paste it in parts.',
  'LibreOffice chưa làm được PDF của văn bản này. Xin tải .docx về để mở.':
    'LibreOffice could not make a PDF of this document. Please download the .docx.',
  'Máy này chưa có LibreOffice nên chưa làm được PDF.':
    'This machine has no LibreOffice, so no PDF can be made.',
  'Mũi tên: chuyển ô; Shift + mũi tên: chọn nhiều ô. Enter hoặc F2: sửa; gõ chữ: viết mới. Enter: lưu, xuống dòng dưới; Tab: lưu, sang phải; Esc: bỏ. Alt + Enter: xuống dòng trong ô. Delete: xoá. Ctrl + C, Ctrl + X, Ctrl + V: chép, cắt, dán, cả từ Excel. Phím cách: đánh dấu ô chọn. Esc rồi Tab: ra khỏi bảng.':
    'Arrows: move; Shift + arrows: select several cells. Enter or F2: edit; typing: write anew. Enter: save and go down; Tab: save and go right; Esc: cancel. Alt + Enter: line break in the cell. Delete: clear. Ctrl + C, Ctrl + X, Ctrl + V: copy, cut, paste, from Excel too. Space: tick a box. Esc, then Tab: leave the table.',
  'Mục chỉ có một số là không giới hạn.': 'What shows a single number has no limit.',
  'Những thư này chỉ nằm trên máy này, không ai nhận được.':
    'These mails lie on this machine only; nobody receives them.',
  'Nội dung dán không phải là một bảng. Xin chép lại rồi dán.':
    'What was pasted is no table. Please copy it again and paste.',
  'Nội dung quá dài. Xin rút ngắn rồi gửi lại.':
    'This is too long. Please shorten it and send it again.',
  'Thao tác của bạn đã được ghi, không cần làm lại. Nhưng lượt xử lý ngay sau đó gặp lỗi: {}':
    'What you did is stored; there is no need to repeat it. But the run that followed failed: {}',
  'Thao tác vừa rồi gặp lỗi: {}. Xin quay lại và thử một lần nữa.':
    'That failed: {}. Please go back and try once more.',
  'Thư còn có bản trình bày, ở đây không hiển thị.':
    'The mail also has a formatted version, not shown here.',
  'Thư mục này còn trống.': 'This folder is empty.',
  'Trang này không nhận thao tác đó. Xin mở lại từ trang chính.':
    'This page does not take that. Please open it again from the home page.',
  'Trang đã cũ. Xin quay lại, tải lại trang rồi làm lại một lần nữa.':
    'The page is outdated. Please go back, reload it and do it once more.',
  'Trang được chia như khi in từ trình duyệt này; Word có thể ngắt dòng hơi khác.':
    'The pages are those that this browser prints; Word may break a line differently.',
  'Tìm thấy {} trong {} tệp.': 'Found {} of {} files.',
  'Tệp này không xem được ở đây. Xin tải về để mở.':
    'This file cannot be shown here. Please download it.',
  'Văn bản này còn trống.': 'This document is empty.',
  'Xin chọn một mục trong danh sách.': 'Please choose from the list.',
  'Xin chọn một ngày giờ, ví dụ 15/04/2021 08:00.':
    'Please choose a date and time, such as 15/04/2021 08:00.',
  'Xin trả lời câu hỏi này.': 'Please answer this question.',
  'Xin viết một số.': 'Please write a number.',
  'Xin viết một địa chỉ thư điện tử, ví dụ ten@example.org.':
    'Please write an e-mail address, such as name@example.org.',
  'Yêu cầu đến từ một trang khác nên không được thực hiện.':
    'The request came from another page, so it was not carried out.',
  '{} dòng có chữ “{}”.': '{} rows hold “{}”.',
  'Ô này chưa nhận được nội dung đó ({}). Xin sửa lại rồi lưu.':
    'The cell could not take that ({}). Please correct it and save.',
  'Ô này được bảo vệ nên không sửa được. Xin chỉ sửa những ô bấm vào được.':
    'This cell is protected and cannot be changed. Please change only the cells that open.',
  'Ô {}{} được bảo vệ nên không sửa được. Xin chỉ sửa những ô bấm vào được.':
    'Cell {}{} is protected and cannot be changed. Please change only the cells that open.',
  'Đang lọc nên các dòng này không liền nhau. Xin bỏ lọc rồi dán hoặc xoá lại.':
    'The filter hides rows between these. Please clear the filter, then paste or clear again.',
  'Đã ghi nhận câu trả lời của anh/chị.': 'Your response has been recorded.',
  'Câu trả lời này không sửa được nữa.': 'This response can no longer be edited.',
  'Đã gửi: {}': 'Sent: {}',
  'Đã lưu ô {}.': 'Cell {} saved.',
  'Địa chỉ này không phải của bản mô phỏng. Xin mở lại bằng 127.0.0.1.':
    "This address is not the simulation's. Please open it by 127.0.0.1.",
  'Đồng hồ mô phỏng chỉ đi tới. Xin chọn một ngày giờ muộn hơn.':
    'The simulated clock only goes forward. Please choose a later time.',
  'Ở đây không hiện: {}. Muốn xem đủ, xin tải về.':
    'Not shown here: {}. To see everything, download it.',
};
